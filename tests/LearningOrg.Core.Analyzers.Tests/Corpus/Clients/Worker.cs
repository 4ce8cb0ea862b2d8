// A background service that moves entries on, night by night.
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Portal.Jobs;

public sealed class NightlyReview(ILogger<NightlyReview> logger, TimeProvider clock) : BackgroundService
{
    private static readonly ActorId Robot = ActorId.Of("nightly-review");

    private ContinualImprovementRegister _register = ContinualImprovementRegister.Open("Nightly", Robot, DateTimeOffset.UnixEpoch);

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(24), clock);
        while (await timer.WaitForNextTickAsync(stopping))
        {
            foreach (var entry in _register)
            {
                var outcome = _register.Apply(entry.Id, it => it.Review(Robot, clock.GetUtcNow()));
                outcome.Switch(
                    accepted => _register = accepted.Now,
                    unknown => logger.LogWarning("{Message}", unknown.Message),
                    refused => logger.LogInformation("{Message}", refused.Message),
                    early => logger.LogInformation("{Message}", early.Message));
            }

            foreach (var entry in _register)
            {
                _register.Apply(entry.Id, it => it.Verify(Robot, DateTimeOffset.UtcNow)); // LO1002, LO3001
            }

            logger.LogInformation("{By} reviewed {Count} entries", Robot, _register.Count); // no LO4003: a log is no blame-free text
            _ = _register.HandOver(Robot, Robot, clock.GetUtcNow()); // no LO1002: discarded on purpose
        }
    }
}
