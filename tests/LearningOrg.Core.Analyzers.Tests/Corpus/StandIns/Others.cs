using System.Linq.Expressions;

namespace Microsoft.Extensions.Hosting
{
    public abstract class BackgroundService
    {
        protected abstract Task ExecuteAsync(CancellationToken stopping);
    }
}

namespace Microsoft.Extensions.Logging
{
    public interface ILogger<T>
    {
        void LogInformation(string message, params object?[] arguments);

        void LogWarning(string message, params object?[] arguments);
    }
}

namespace Moq
{
    public sealed class Mock<T>
        where T : class
    {
        public T Object => null!;

        public Setup<T, R> Setup<R>(Expression<Func<T, R>> call) => new();

        public void Verify<R>(Expression<Func<T, R>> call) { }

        public void Verify(Expression<Action<T>> call) { }
    }

    public sealed class Setup<T, R>
    {
        public void Returns(R result) { }
    }

    public static class It
    {
        public static V IsAny<V>() => default!;
    }
}

namespace MediatR
{
    public interface IRequest<R>;

    public interface IRequestHandler<T, R>
        where T : IRequest<R>
    {
        Task<R> Handle(T request, CancellationToken cancellation);
    }
}

namespace System.Web.Mvc
{
    public abstract class Controller
    {
        protected ActionResult View(object model) => new ActionResult();

        protected ActionResult RedirectToAction(string action) => new ActionResult();
    }

    public class ActionResult;
}
