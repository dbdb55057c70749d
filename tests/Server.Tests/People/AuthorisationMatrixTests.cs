using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>Walks every service method, endpoint and page as everybody, and fails for whatever isn't listed.</summary>
public sealed class AuthorisationMatrixTests : IAsyncLifetime
{
    private PeopleHost host = null!;
    private MatrixWorld world = null!;

    public async Task InitializeAsync()
    {
        host = await PeopleHost.StartAsync(DatabaseEngine.Sqlite);
        world = await MatrixWorld.CreateAsync(host);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public void EveryServiceMethod_IsListed() =>
        Assert.Empty(MatrixCoverage.Differences(MatrixCoverage.Methods(typeof(Outcome).Assembly.GetTypes()), ServiceMatrix.Rows.Select(r => r.Method)));

    [Fact]
    public void EveryEndpoint_IsListed() =>
        Assert.Empty(MatrixCoverage.Differences(MatrixCoverage.Endpoints(host.Services.GetRequiredService<EndpointDataSource>().Endpoints), EndpointMatrix.Rows.Select(r => r.Name)));

    [Fact]
    public void EveryPage_IsListed() =>
        Assert.Empty(MatrixCoverage.Differences(MatrixCoverage.Pages(typeof(App).Assembly), PageMatrix.Rows.Select(r => r.Name)));

    [Fact]
    public void Differences_WhenAMethodIsNotListed_NameIt()
    {
        var there = MatrixCoverage.Methods([typeof(IUnlistedService)]);

        Assert.Equal(["not in the matrix: IUnlistedService.DoAsync"], MatrixCoverage.Differences(there, ["IUnlistedService.KnownAsync"]));
    }

    [Fact]
    public void Differences_WhenARowNamesWhatIsGone_NameIt() =>
        Assert.Equal(["only in the matrix: GET /gone"], MatrixCoverage.Differences([], ["GET /gone"]));

    [Fact]
    public async Task EveryServiceMethod_GivesEverybodyWhatTheMatrixSays()
    {
        List<string> wrong = [];
        foreach (var row in ServiceMatrix.Rows)
            await WalkAsync(row.Method, row.Anonymous, row.Own, row.Foreign, async (role, foreign) =>
            {
                var (actor, target) = await world.CellAsync(host, role, foreign);
                return await host.AsAsync(actor, async services => Sign(await row.Call(services, target)));
            }, wrong);
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task EveryEndpoint_GivesEverybodyWhatTheMatrixSays() => Assert.Empty(await WalkAsync(EndpointMatrix.Rows));

    [Fact]
    public async Task EveryPage_GivesEverybodyWhatTheMatrixSays() => Assert.Empty(await WalkAsync(PageMatrix.Rows));

    [Fact]
    public async Task Walk_WhenTheMatrixIsWrong_SaysWhere()
    {
        var lie = ServiceMatrix.Rows.First(r => r.Method == "IRoomService.AddAsync") with { Own = "++++xx" };
        List<string> wrong = [];
        await WalkAsync(lie.Method, lie.Anonymous, lie.Own, lie.Foreign, async (role, foreign) =>
        {
            var (actor, target) = await world.CellAsync(host, role, foreign);
            return await host.AsAsync(actor, async services => Sign(await lie.Call(services, target)));
        }, wrong);

        Assert.StartsWith("IRoomService.AddAsync as Cadre at home: expected +, got x", Assert.Single(wrong), StringComparison.Ordinal);
    }

    private async Task<List<string>> WalkAsync(IEnumerable<EndpointRow> rows)
    {
        List<string> wrong = [];
        foreach (var row in rows)
            await WalkAsync(row.Name, row.Anonymous, row.Own, row.Foreign, async (role, foreign) =>
            {
                var (actor, target) = await world.CellAsync(host, role, foreign);
                using var browser = host.BrowserOf(actor);
                using var request = new HttpRequestMessage(row.Method, row.Address(target)) { Content = row.Body(target) };
                using var answer = await browser.SendAsync(request);
                return Sign(answer, await answer.Content.ReadAsStringAsync());
            }, wrong);
        return wrong;
    }

    private static async Task WalkAsync(string name, char anonymous, string own, string foreign, Func<Role?, bool, Task<(char Sign, string Story)>> tryAsync, List<string> wrong)
    {
        await CheckAsync(null, false, anonymous);
        foreach (var role in Enum.GetValues<Role>())
        {
            await CheckAsync(role, false, own[(int)role - 1]);
            await CheckAsync(role, true, foreign[(int)role - 1]);
        }

        async Task CheckAsync(Role? role, bool abroad, char expected)
        {
            var (sign, story) = await tryAsync(role, abroad);
            if (sign != expected) wrong.Add($"{name} as {role?.ToString() ?? "anonymous"} {(abroad ? "abroad" : "at home")}: expected {expected}, got {sign} ({story})");
        }
    }

    private static (char Sign, string Story) Sign(Outcome outcome) => (outcome.Refusals switch
    {
        [] => '+',
        var r when r.Any(x => x.Code == "account.signed-out") => '!',
        var r when r.Any(x => x.Kind == RefusalKind.Forbidden) => 'x',
        var r when r.Any(x => x.Kind == RefusalKind.NotFound) => '?',
        _ => '~',
    }, outcome.Message);

    private static (char Sign, string Story) Sign(HttpResponseMessage answer, string body)
    {
        var story = $"{(int)answer.StatusCode} {answer.Headers.Location} {body[..Math.Min(200, body.Length)]}";
        return (answer.StatusCode switch
        {
            HttpStatusCode.Unauthorized => '!',
            HttpStatusCode.Redirect when answer.Headers.Location!.ToString().Contains("/login?return=", StringComparison.Ordinal) => '!',
            HttpStatusCode.Forbidden => 'x',
            HttpStatusCode.OK when body.Contains("data-testid=\"forbidden\"", StringComparison.Ordinal) => 'x',
            HttpStatusCode.NotFound => '?',
            HttpStatusCode.Redirect => '+',
            >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => '+',
            _ => '~',
        }, story);
    }
}
