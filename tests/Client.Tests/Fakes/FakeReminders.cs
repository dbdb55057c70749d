using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>What is due in one centre, in memory.</summary>
internal sealed class FakeReminders : IReminderService
{
    public List<ReminderDay> Days { get; } = [];

    public Task<Outcome<IReadOnlyList<ReminderDay>>> YearAsync(Guid centerId, int year, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<ReminderDay>>>(Days.Where(d => d.Day.Year == year).ToArray());

    public Task<Outcome<MyReminders>> MineAsync(CancellationToken cancel = default) => throw new InvalidOperationException();

    public Task<Outcome<int>> CountAsync(CancellationToken cancel = default) => Task.FromResult<Outcome<int>>(0);

    public Task<Outcome<IReadOnlyList<ReminderListItem>>> BoardAsync(ReminderBoardQuery query, CancellationToken cancel = default) => throw new InvalidOperationException();

    public Task<Outcome<ReminderDetails>> GetAsync(Guid id, CancellationToken cancel = default) => throw new InvalidOperationException();

    public Task<Outcome> AcknowledgeAsync(Guid id, CancellationToken cancel = default) => throw new InvalidOperationException();

    public Task<Outcome> CompleteAsync(Guid id, ReminderCompletionRequest request, Stream? photo = null, CancellationToken cancel = default) => throw new InvalidOperationException();

    public Task<Outcome<int>> WaiveAsync(ReminderWaiverRequest request, CancellationToken cancel = default) => throw new InvalidOperationException();

    public Task<Outcome<ReminderPhoto>> PhotoAsync(Guid id, CancellationToken cancel = default) => throw new InvalidOperationException();

    public Task<Outcome<ComplianceReport>> ComplianceAsync(ComplianceQuery query, CancellationToken cancel = default) => throw new InvalidOperationException();
}
