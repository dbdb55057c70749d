using PartyMassCenter.Architecture.Tests.Checks;
using PartyMassCenter.Architecture.Tests.Reading;

namespace PartyMassCenter.Architecture.Tests;

public class SourceShapeTests
{
    private static SourceFile File(string path, string text) => new(path, text);

    [Fact]
    public void Files_HoldOneTypeThatNamesThem() => Violations.AssertNone(SourceShape.Types(Sources.All.Where(f => !Sources.IsMigration(f))));

    [Fact]
    public void Files_AreShort() => Violations.AssertNone(SourceShape.Lengths(Sources.All));

    [Fact]
    public void Files_LieAtMostThreeFoldersDeep() => Violations.AssertNone(SourceShape.Depths(Sources.Product));

    [Fact]
    public void Files_AreInTheNamespaceOfTheirFolder() => Violations.AssertNone(SourceShape.Namespaces(Sources.Product));

    [Fact]
    public void Files_HaveNamesThatSayWhatTheyAre() => Violations.AssertNone(SourceShape.Names(Sources.Product));

    [Theory]
    [InlineData("Shared/Rooms/Room.cs", "public sealed record Room(int A);\n\npublic enum Kind { A }\n")]
    [InlineData("Shared/Rooms/Room.cs", "public sealed record Chamber(int A);\n")]
    [InlineData("Shared/Rooms/Room.cs", "internal static class Room\n{\n}\n\ninternal delegate Task<int> Later(int a);\n")]
    [InlineData("Shared/Rooms/Room.cs", "// public class Room\n")]
    public void Files_WithTwoTypesAnotherOrNone_AreReported(string path, string text) => Assert.Single(SourceShape.Types([File(path, text)]));

    [Theory]
    [InlineData("Shared/Common/OutcomeOfT.cs", "public sealed class Outcome<T> : Outcome\n{\n}\n")]
    [InlineData("Shared/Common/Paged.cs", "public sealed record Paged<T>(int Total);\n")]
    [InlineData("Client/Rooms/RoomPage.razor.cs", "public sealed partial class RoomPage\n{\n    private enum Tab { A }\n}\n")]
    public void Files_OfGenericAndPartialTypes_AreFound(string path, string text) => Assert.Empty(SourceShape.Types([File(path, text)]));

    [Fact]
    public void Files_TooLong_AreReported()
    {
        Assert.Empty(SourceShape.Lengths([File("Server/A.cs", string.Join('\n', Enumerable.Repeat("x", 300)) + "\n")]));
        Assert.Single(SourceShape.Lengths([File("Server/A.cs", string.Join('\n', Enumerable.Repeat("x", 301)) + "\n")]));
        Assert.Empty(SourceShape.Lengths([File("Server/Migrations/Sqlite/A.cs", string.Join('\n', Enumerable.Repeat("x", 999)))]));
    }

    [Fact]
    public void Files_TooDeep_AreReported() => Assert.Single(SourceShape.Depths([File("Server/A/B/C.cs", ""), File("Server/A/B/C/D.cs", "")]));

    [Fact]
    public void Files_InAForeignNamespace_AreReported() =>
        Assert.Single(SourceShape.Namespaces([File("Server/Rooms/Room.cs", "namespace PartyMassCenter.Server.Bookings;\n")]));

    [Theory]
    [InlineData("Server/Rooms/RoomManager.cs")]
    [InlineData("Server/Rooms/RoomHelper.cs")]
    [InlineData("Client/Common/PageBase.razor.cs")]
    public void Files_WithVagueNames_AreReported(string path) => Assert.Single(SourceShape.Names([File(path, "")]));
}
