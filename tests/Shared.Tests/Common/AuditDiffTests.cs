using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Activities.Registrations;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Life;
using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Shared.Tests.Common;

public class AuditDiffTests
{
    [Fact]
    public void Rows_OfAChange_AreTheFieldsThatDiffer() =>
        Assert.Equal(
            [new AuditDiffRow("容纳人数", "20", "40"), new AuditDiffRow("说明", null, "有投影")],
            AuditDiff.Rows("""{"Name":"多功能厅","Capacity":20,"Description":null}""", """{"Name":"多功能厅","Capacity":40,"Description":"有投影"}"""));

    [Fact]
    public void Rows_OfSomethingAdded_AreAllItsFields() =>
        Assert.Equal(
            [new AuditDiffRow("角色", null, "督导员"), new AuditDiffRow("已停用", null, "否")],
            AuditDiff.Rows(null, """{"Role":"Inspector","Disabled":false}"""));

    [Theory]
    [InlineData("""{"Start":"2026-11-21T09:00:00"}""", "2026-11-21 09:00")]
    [InlineData("""{"Start":"2026-11-21T09:00:00Z"}""", "2026-11-21 09:00（UTC）")]
    [InlineData("""{"Start":"2026-11-21"}""", "2026-11-21")]
    [InlineData("""{"Start":["投影","音响"]}""", "投影、音响")]
    [InlineData("""{"Start":{"Kind":"Village"}}""", "类别 村（社区）")]
    [InlineData("""{"Start":"True"}""", "是")]
    [InlineData("not json", "not json")]
    public void Rows_ReadValuesAsPeopleDo(string after, string expected) =>
        Assert.Equal(expected, Assert.Single(AuditDiff.Rows(null, after)).After);

    [Fact]
    public void Value_KnowsEveryMemberThatTheAuditWrites() =>
        Assert.DoesNotContain(
            new[] { Enum.GetNames<Role>(), Enum.GetNames<UnitKind>(), Enum.GetNames<BookingStatus>(), Enum.GetNames<BookingPurpose>(), Enum.GetNames<ActivityKind>(), Enum.GetNames<PartyLife>(), Enum.GetNames<ServiceField>(), Enum.GetNames<Audience>(), Enum.GetNames<ActivityStatus>(), Enum.GetNames<MonthStatus>(), Enum.GetNames<RegistrationStatus>(), Enum.GetNames<RegistrationSource>(), Enum.GetNames<RosterKind>(), Enum.GetNames<FairnessPolicy>(), Enum.GetNames<DutyLogKind>(), Enum.GetNames<ShiftSwapStatus>() }.SelectMany(n => n),
            n => AuditLabels.Value(n) == n);

    [Fact]
    public void Action_KnowsEveryAction() =>
        Assert.DoesNotContain(Enum.GetValues<AuditAction>(), a => AuditLabels.Action(a) == a.ToString());
}
