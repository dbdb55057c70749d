using PartyMassCenter.TestKit.Databases;
using Xunit.Abstractions;

namespace PartyMassCenter.Server.Tests.Bookings;

public class KillOnSqliteTests(ITestOutputHelper output) : KillTests(output)
{
    [Theory, OnSqlite]
    public Task Kill_AgainAndAgainUnderLoad_LosesNothingAndRepeatsNothing(DatabaseEngine engine) => KillAgainAndAgainUnderLoadAsync(engine);
}
