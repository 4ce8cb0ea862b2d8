// Snapshots in a database, by EF Core.
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace Portal.Data;

public sealed class StoredEntry
{
    public required ImprovementId Id { get; init; }

    public ActorId Owner { get; set; } = new(); // LO2001

    public double Score { get; set; }
}

public sealed class RegisterContext : DbContext
{
    public DbSet<StoredEntry> Entries => throw new NotSupportedException();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        builder.Entity<StoredEntry>().HasKey(entry => entry.Id); // no LO1001: a builder of somebody else
        builder.Entity<StoredEntry>().Property(entry => entry.Id).HasConversion(id => id.Value, value => ImprovementId.Of(value)).HasMaxLength(40);
        builder.Entity<StoredEntry>().Property(entry => entry.Owner)
            .HasConversion(owner => owner.Value, value => value == "" ? default : ActorId.Of(value)); // no LO2001: a choice in an expression tree
    }
}

public sealed class RegisterRepository(RegisterContext context)
{
    public async Task<StoredEntry?> FindAsync(ImprovementId id, CancellationToken cancellation) =>
        await context.Entries.FirstOrDefaultAsync(entry => entry.Id == id && entry.Owner != default, cancellation); // no LO2001: a question

    public Task<List<StoredEntry>> BestAsync(Score least) =>
        context.Entries.Where(entry => entry.Score == least.Value).ToListAsync(); // LO2005

    public Task<List<StoredEntry>> UnscoredAsync() => context.Entries.Where(entry => entry.Score == 0).ToListAsync();

    public async Task SaveAsync(Improvement entry, ImprovementSnapshot before)
    {
        var stored = await context.Entries.FindAsync(entry.Id) ?? new StoredEntry { Id = entry.Id };
        stored.Owner = entry.Owner ?? default;
        Improvement.Restore(before); // LO1001
        context.Entries.Update(stored); // no LO1001: called for what it does
        await context.SaveChangesAsync();
    }
}
