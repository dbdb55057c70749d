using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>Walks every service method, endpoint and page as everybody, and fails for whatever isn't listed.</summary>
public sealed class AuthorisationMatrixTests(MatrixFixture fixture) : IClassFixture<MatrixFixture>
{
    private readonly PeopleHost host = fixture.Host;

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
        foreach (var row in ServiceMatrix.Rows) wrong.AddRange(await WalkAsync(row));
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public Task EveryEndpoint_GivesEverybodyWhatTheMatrixSays() => WalkAsync(EndpointMatrix.Rows);

    [Fact]
    public Task EveryPage_GivesEverybodyWhatTheMatrixSays() => WalkAsync(PageMatrix.Rows);

    [Fact]
    public async Task Walk_WhenTheMatrixIsWrong_SaysWhere()
    {
        var lie = ServiceMatrix.Rows.First(r => r.Method == "IRoomService.AddAsync") with { Own = "++++xx" };

        Assert.StartsWith("IRoomService.AddAsync as Cadre at home: expected +, got x", Assert.Single(await WalkAsync(lie)), StringComparison.Ordinal);
    }

    private async Task<List<string>> WalkAsync(ServiceRow row) => await WalkAsync(row.Method, row.Anonymous, row.Own, row.Foreign, await CellsAsync(row.Changes), cell =>
        host.AsAsync(cell.Actor, async services => Sign(await row.Call(services, cell.Target))));

    /// <summary>What changes something gets things of its own; what only reads shares them, which keeps the world small.</summary>
    private async Task<IReadOnlyList<MatrixCell>> CellsAsync(bool changes) => changes ? await fixture.World.RowAsync(host) : await fixture.SharedAsync();

    private async Task WalkAsync(IEnumerable<EndpointRow> rows)
    {
        List<string> wrong = [];
        foreach (var row in rows)
            wrong.AddRange(await WalkAsync(row.Name, row.Anonymous, row.Own, row.Foreign, await CellsAsync(row.Method != HttpMethod.Get), async cell =>
            {
                using var browser = host.BrowserOf(cell.Actor);
                using var request = new HttpRequestMessage(row.Method, row.Address(cell.Target)) { Content = row.Body(cell.Target) };
                using var answer = await browser.SendAsync(request);
                return Sign(answer, await answer.Content.ReadAsStringAsync());
            }));
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private async Task<List<string>> WalkAsync(string name, char anonymous, string own, string foreign, IReadOnlyList<MatrixCell> cells, Func<MatrixCell, Task<(char Sign, string Story)>> tryAsync)
    {
        List<string> wrong = [];
        foreach (var cell in cells)
        {
            var expected = cell.Role is not { } role ? anonymous : (cell.Abroad ? foreign : own)[(int)role - 1];
            var (sign, story) = await tryAsync(cell);
            if (sign != expected) wrong.Add($"{name} as {cell}: expected {expected}, got {sign} ({story})");
        }

        return wrong;
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
