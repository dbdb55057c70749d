using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>Somebody is signed in, or nobody is.</summary>
internal sealed class FakeAccounts : IAccountService
{
    public Outcome<MyDetails> Me { get; set; } = Sample.Workplace(Permission.ViewBookings, Permission.BookRooms).Me;

    public Task<Outcome<MyDetails>> MeAsync(CancellationToken cancel = default) => Task.FromResult(Me);

    public Task<Outcome> SignOutEverywhereAsync(CancellationToken cancel = default) => Task.FromResult(Outcome.Success);
}
