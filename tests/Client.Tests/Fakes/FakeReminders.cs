using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>What is due in one centre, in memory.</summary>
internal sealed class FakeReminders : IReminderService
{
    public List<ReminderDay> Days { get; } = [];

    public Task<Outcome<IReadOnlyList<ReminderDay>>> YearAsync(Guid centerId, int year, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<ReminderDay>>>(Days.Where(d => d.Day.Year == year).ToArray());

    /// <summary>One's own that are still open.</summary>
    public List<ReminderListItem> Mine { get; } = [];

    /// <summary>What was completed, with its note and the size of its photo.</summary>
    public List<(Guid Id, string? Note, long Photo)> Completed { get; } = [];

    public Refusal? Refusal { get; set; }

    public Task<Outcome<MyReminders>> MineAsync(CancellationToken cancel = default) => Task.FromResult<Outcome<MyReminders>>(new MyReminders(
        new DateOnly(2026, 11, 21), [.. Mine.Where(i => ReminderStatuses.IsLate(i.Status))], [.. Mine.Where(i => !ReminderStatuses.IsLate(i.Status))], [], []));

    public Task<Outcome<int>> CountAsync(CancellationToken cancel = default) => Task.FromResult<Outcome<int>>(0);

    public Task<Outcome<IReadOnlyList<ReminderListItem>>> BoardAsync(ReminderBoardQuery query, CancellationToken cancel = default) => throw new InvalidOperationException();

    public Task<Outcome<ReminderDetails>> GetAsync(Guid id, CancellationToken cancel = default) => throw new InvalidOperationException();

    public Task<Outcome> AcknowledgeAsync(Guid id, CancellationToken cancel = default) => throw new InvalidOperationException();

    public async Task<Outcome> CompleteAsync(Guid id, ReminderCompletionRequest request, Stream? photo = null, CancellationToken cancel = default)
    {
        using var copy = new MemoryStream();
        if (photo is not null) await photo.CopyToAsync(copy, cancel);
        if (Refusal is { } refusal) return refusal;
        Completed.Add((id, request.Note, copy.Length));
        Mine.RemoveAll(i => i.Id == id);
        return Outcome.Success;
    }

    public Task<Outcome<int>> WaiveAsync(ReminderWaiverRequest request, CancellationToken cancel = default) => throw new InvalidOperationException();

    public Task<Outcome<ReminderPhoto>> PhotoAsync(Guid id, CancellationToken cancel = default) => throw new InvalidOperationException();

    public Task<Outcome<ComplianceReport>> ComplianceAsync(ComplianceQuery query, CancellationToken cancel = default) => throw new InvalidOperationException();
}
