using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>One person's duties, and what was done about them.</summary>
internal sealed class FakeDuties : IDutyService
{
    public MyDuties Mine { get; set; } = new([], [], [], []);

    public List<DutyListItem> Today { get; } = [];

    public List<string> Steps { get; } = [];

    public Outcome Answer { get; set; } = Outcome.Success;

    public Task<Outcome<DutyBoard>> TodayAsync(Guid centerId, CancellationToken cancel = default) => Task.FromResult<Outcome<DutyBoard>>(new DutyBoard(Sample.At(9), [.. Today]));

    public Task<Outcome<MyDuties>> MineAsync(CancellationToken cancel = default) => Task.FromResult<Outcome<MyDuties>>(Mine);

    public Task<Outcome> CheckInAsync(Guid assignmentId, CancellationToken cancel = default) => Step("check-in");

    public Task<Outcome<DutyDoor>> DoorAsync(string code, CancellationToken cancel = default) => Task.FromResult<Outcome<DutyDoor>>(Refusal.NotFound("duty.door", "没有这个码。"));

    public Task<Outcome> CheckInByDoorAsync(string code, CancellationToken cancel = default) => Step("door");

    public Task<Outcome> OutAsync(Guid assignmentId, OutRequest request, CancellationToken cancel = default) => Step($"out {request.Where}");

    public Task<Outcome> BackAsync(Guid assignmentId, CancellationToken cancel = default) => Step("back");

    private Task<Outcome> Step(string step)
    {
        Steps.Add(step);
        return Task.FromResult(Answer);
    }
}
