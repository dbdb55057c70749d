using System.Reflection;
using PartyMassCenter.Architecture.Tests.Checks;
using PartyMassCenter.Architecture.Tests.Reading;

namespace PartyMassCenter.Architecture.Tests;

public class FeatureMapTests
{
    [Theory]
    [InlineData("Shared")]
    [InlineData("Server")]
    [InlineData("Client")]
    public void Features_UseOnlyWhatTheMapAllows(string project) =>
        Violations.AssertNone(FeatureImports.Violations(TypeReferences.Written(Assembly.Load($"PartyMassCenter.{project}")), FeatureMap.Of(project)));

    [Fact]
    public void Features_WhenOneReachesIntoAnother_AreReported()
    {
        var map = new Dictionary<string, string[]> { ["Notices"] = [] };
        var found = FeatureImports.Violations([typeof(Server.Notices.ViolationNoticeReadsBookings)], map);
        Assert.Contains("PartyMassCenter.Server.Notices.ViolationNoticeReadsBookings uses PartyMassCenter.Shared.Bookings.BookingStatuses", found);
    }

    [Fact]
    public void Map_OfContracts_HasNoCircle() => Violations.AssertNone(FeatureImports.Circles(FeatureMap.Shared));

    [Fact]
    public void Map_OfTheServer_HasNoCircle() => Violations.AssertNone(FeatureImports.Circles(FeatureMap.Server));

    [Fact]
    public void Map_WithACircle_IsReported() =>
        Assert.Equal(2, FeatureImports.Circles(new Dictionary<string, string[]> { ["A"] = ["B"], ["B"] = ["A"], ["C"] = ["A"] }).Count());
}
