using PartyMassCenter.TestKit.Databases;
using Xunit.Abstractions;

namespace PartyMassCenter.Server.Tests.Bookings;

public class KillOnPostgreSqlTests(ITestOutputHelper output) : KillTests(output)
{
    [Theory, OnPostgreSql]
    public Task Kill_AgainAndAgainUnderLoad_LosesNothingAndRepeatsNothing(DatabaseEngine engine) => KillAgainAndAgainUnderLoadAsync(engine);
}
