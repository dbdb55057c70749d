using System.Text;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Activities.Registrations;
using PartyMassCenter.Server.Activities.Reports;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Registrations;
using PartyMassCenter.Shared.Activities.Reports;
using PartyMassCenter.Shared.Bookings.Reports;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Activities;

[Collection(ActivityWorldsGroup.Name)]
public class YearTests(ActivityWorlds worlds)
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Year_AddsUpCheckInsWalkInsAndStars(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var held = (await world.CreateAsync(world.Request(new DateOnly(2026, 12, 5)))).Value.Id;
        var planned = (await world.CreateAsync(world.Request(new DateOnly(2026, 12, 12)))).Value.Id;
        await world.Host.InDatabaseAsync(async db =>
        {
            await db.Activities.Where(a => a.Id == held).ExecuteUpdateAsync(s => s
                .SetProperty(a => a.Start, new DateTime(2026, 10, 5, 9, 0, 0)).SetProperty(a => a.End, new DateTime(2026, 10, 5, 11, 0, 0)).SetProperty(a => a.Status, ActivityStatus.Published)
                .SetProperty(a => a.WalkInVillagers, 30).SetProperty(a => a.Budget, 1200.50m));
            foreach (var (visitor, came, status) in new (bool, int?, RegistrationStatus)[] { (false, 4, RegistrationStatus.Confirmed), (true, 3, RegistrationStatus.Confirmed), (true, null, RegistrationStatus.Confirmed), (false, 9, RegistrationStatus.Cancelled) })
                db.Add(new Registration { ActivityId = held, CenterId = world.Center, Name = "王芳", Phone = "13800000001", People = 9, Visitor = visitor, CheckedIn = came, Status = status, CodeHash = $"{Guid.CreateVersion7():N}" });
            foreach (var stars in new[] { 5, 4 }) db.Add(new ActivityFeedback { ActivityId = held, Stars = stars });
            return await db.SaveChangesAsync();
        });
        var report = (await world.Host.AsAsync<IActivityYearService, Outcome<YearReport>>(world.Cadre, s => s.GetAsync(world.Center, 2026))).Value;
        Assert.Equal([held, planned], report.Activities.Select(a => a.Id));
        Assert.Equal((1, 1, 34, 3, 1200.50m, 4.5), (report.Months[9].Planned, report.Months[9].Held, report.Months[9].Villagers, report.Months[9].Visitors, report.Months[9].Budget, report.Months[9].Stars));
        Assert.Equal((1, 0), (report.Months[11].Planned, report.Months[11].Held));

        foreach (var format in new[] { TableFormat.Csv, TableFormat.Xlsx })
        {
            using var file = new MemoryStream();
            Assert.Equal("", (await world.Host.AsAsync<IActivityYearService, Outcome>(world.Cadre, s => s.ExportAsync(world.Center, 2026, format, file))).Message);
            var bytes = file.ToArray();
            if (format == TableFormat.Csv) Assert.Contains("2026-10-05,9:00–11:00,少年书社,少年儿童,,否,已发布,20,34,3,1200.5,4.5,2", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
            else Assert.Equal("PK"u8.ToArray(), bytes[..2]);
        }

        Assert.Equal(2, await world.Host.InDatabaseAsync(db => db.AuditEntries.CountAsync(e => e.UnitId == world.Center && e.Action == AuditAction.Exported)));
    }
}
