using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Activities;

/// <summary>Two people edit one activity at once.</summary>
[Collection(ActivityWorldsGroup.Name)]
public class EditorsTests(ActivityWorlds worlds)
{
    private static readonly DateOnly Saturday = new(2026, 11, 28);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_OfDifferentFieldsAtOnce_LosesNoWord(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var seen = (await world.CreateAsync(world.Request(Saturday, world.Library.Id))).Value;
        var both = await Task.WhenAll(
            world.ChangeAsync(seen, r => r.Description = "诵读《少年中国说》"),
            world.ChangeAsync(seen, r => (r.Title, r.Expected) = ("少年书社·诵读", 25), world.Cadre));
        Assert.All(both, o => Assert.Equal("", o.Message));
        var now = (await world.GetAsync(seen.Id)).Value;
        Assert.Equal(("诵读《少年中国说》", "少年书社·诵读", 25), (now.Contents.Description, now.Contents.Title, now.Contents.Expected));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_OfTheSameFieldAtOnce_TellsTheSecondBothValuesAndWho(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var seen = (await world.CreateAsync(world.Request(Saturday))).Value;
        Assert.True((await world.ChangeAsync(seen, r => r.Title = "少年书社·诵读", world.Cadre)).Succeeded);
        var refused = await world.ChangeAsync(seen, r => (r.Title, r.Description) = ("少年书社·书法", "练字"));
        Assert.Equal($"“名称”您改为“少年书社·书法”，{world.Cadre.Name}刚刚改为“少年书社·诵读”。请商量后再改；您填写的内容还在，没有丢。", Assert.Single(refused.Refusals).Message);
        Assert.Null((await world.GetAsync(seen.Id)).Value.Contents.Description);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_WhenTwoSoundChangesDoNotGoTogether_IsRefused(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var request = world.Request(Saturday, world.Library.Id);
        request.OutsidePlace = "村文化广场";
        var seen = (await world.CreateAsync(request)).Value;
        Assert.True((await world.ChangeAsync(seen, r => r.OutsidePlace = null, world.Cadre)).Succeeded);
        Assert.Contains("请选择功能室", Assert.Single((await world.ChangeAsync(seen, r => r.RoomIds = [])).Refusals).Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_ByAnEditorWhoCannotSeeThePhone_KeepsIt(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var request = world.Request(Saturday);
        request.ContactPhone = "13905371234";
        var made = (await world.CreateAsync(request)).Value;
        Assert.Equal("13905371234", made.Contents.ContactPhone);
        var seen = (await world.Host.AsAsync<IActivityService, Outcome<ActivityDetails>>(world.Cadre, s => s.GetAsync(made.Id))).Value;
        Assert.Equal((null, "139****1234"), (seen.Contents.ContactPhone, seen.ContactPhone));
        Assert.True((await world.ChangeAsync(seen, r => r.Title = "少年书社·诵读", world.Cadre)).Succeeded);
        Assert.Equal("13905371234", (await world.Host.AsAsync<IActivityService, Outcome<ActivityDetails>>(world.Organiser, s => s.GetAsync(made.Id))).Value.Contents.ContactPhone);
    }
}
