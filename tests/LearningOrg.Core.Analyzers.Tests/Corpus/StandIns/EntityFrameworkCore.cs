using System.Linq.Expressions;

namespace Microsoft.EntityFrameworkCore
{
    public class DbContext
    {
        public Task<int> SaveChangesAsync(CancellationToken cancellation = default) => Task.FromResult(0);

        protected virtual void OnModelCreating(ModelBuilder builder) { }
    }

    public abstract class DbSet<T> : IQueryable<T>
    {
        public Type ElementType => typeof(T);

        public Expression Expression => Expression.Empty();

        public IQueryProvider Provider => throw new NotSupportedException();

        public abstract ValueTask<T?> FindAsync(params object[] keys);

        public abstract T Add(T entity);

        public abstract T Update(T entity);

        public IEnumerator<T> GetEnumerator() => Enumerable.Empty<T>().GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public sealed class ModelBuilder
    {
        public EntityBuilder<T> Entity<T>() => new();
    }

    public sealed class EntityBuilder<T>
    {
        public PropertyBuilder<P> Property<P>(Expression<Func<T, P>> member) => new();

        public EntityBuilder<T> HasKey(Expression<Func<T, object?>> member) => this;
    }

    public sealed class PropertyBuilder<P>
    {
        public PropertyBuilder<P> HasConversion<TStored>(Expression<Func<P, TStored>> to, Expression<Func<TStored, P>> from) => this;

        public PropertyBuilder<P> HasMaxLength(int length) => this;
    }

    public static class Querying
    {
        public static Task<List<T>> ToListAsync<T>(this IQueryable<T> query, CancellationToken cancellation = default) => Task.FromResult(query.ToList());

        public static Task<T?> FirstOrDefaultAsync<T>(
            this IQueryable<T> query, Expression<Func<T, bool>> where, CancellationToken cancellation = default) => Task.FromResult(default(T));
    }
}
