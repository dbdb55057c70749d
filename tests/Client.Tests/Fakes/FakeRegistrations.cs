using PartyMassCenter.Shared.Activities.Registrations;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>The list of one activity; answers when a test lets it, if it holds them.</summary>
internal sealed class FakeRegistrations : IRegistrationService
{
    public List<RegistrationListItem> Items { get; } = [];

    public (int Villagers, int Visitors) WalkIns { get; set; }

    /// <summary>Check-ins wait for it where there is one.</summary>
    public TaskCompletionSource<Outcome>? Held { get; set; }

    public List<RegistrationRequest> Added { get; } = [];

    public RegistrationListItem Add(string name, int people)
    {
        Items.Add(new RegistrationListItem(Guid.CreateVersion7(), name, "138****0001", people, false, RegistrationStatus.Confirmed, RegistrationSource.Self, Sample.At(8), null));
        return Items[^1];
    }

    public Task<Outcome<RegistrationReceipt>> RegisterAsync(Guid activityId, RegistrationRequest request, CancellationToken cancel = default) => throw new NotSupportedException();

    public Task<Outcome<MyRegistration>> FindAsync(string code, string phoneEnd, CancellationToken cancel = default) => throw new NotSupportedException();

    public Task<Outcome<MyRegistration>> ChangeMineAsync(string code, string phoneEnd, int people, CancellationToken cancel = default) => throw new NotSupportedException();

    public Task<Outcome> CancelMineAsync(string code, string phoneEnd, CancellationToken cancel = default) => throw new NotSupportedException();

    public Task<Outcome<MyRegistration>> CheckInMineAsync(string code, string phoneEnd, CancellationToken cancel = default) => throw new NotSupportedException();

    public Task<Outcome<RegistrationList>> ListAsync(Guid activityId, CancellationToken cancel = default) => Task.FromResult<Outcome<RegistrationList>>(
        new RegistrationList(activityId, "元宵灯谜会", Sample.At(9), Sample.At(11), "村文化广场", 40, [.. Items], WalkIns.Villagers, WalkIns.Visitors, MayTake: true));

    public Task<Outcome<RegistrationReceipt>> AddAsync(Guid activityId, RegistrationRequest request, RegistrationSource source, CancellationToken cancel = default)
    {
        Added.Add(request);
        Add(request.Name, request.People);
        return Task.FromResult<Outcome<RegistrationReceipt>>(
            new RegistrationReceipt(Items[^1].Id, activityId, "元宵灯谜会", Sample.At(9), Sample.At(11), "村文化广场", request.Name, request.People, "K7QM-2XBD", RegistrationStatus.Confirmed, null));
    }

    public async Task<Outcome> CheckInAsync(Guid registrationId, int? people, CancellationToken cancel = default)
    {
        var answer = Held is null ? Outcome.Success : await Held.Task;
        var at = Items.FindIndex(i => i.Id == registrationId);
        if (answer.Succeeded) Items[at] = Items[at] with { CheckedIn = people };
        return answer;
    }

    public Task<Outcome> CancelAsync(Guid registrationId, CancellationToken cancel = default) => Task.FromResult(Outcome.Success);

    public Task<Outcome> CountWalkInsAsync(Guid activityId, int villagers, int visitors, CancellationToken cancel = default)
    {
        WalkIns = (villagers, visitors);
        return Task.FromResult(Outcome.Success);
    }

    public Task<Outcome<string>> RevealPhoneAsync(Guid registrationId, CancellationToken cancel = default) => Task.FromResult<Outcome<string>>("13800000001");
}
