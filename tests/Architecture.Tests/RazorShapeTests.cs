using PartyMassCenter.Architecture.Tests.Checks;
using PartyMassCenter.Architecture.Tests.Reading;

namespace PartyMassCenter.Architecture.Tests;

public class RazorShapeTests
{
    [Fact]
    public void Components_AreSmall() => Violations.AssertNone(RazorShape.Violations([.. Sources.All.Where(f => f.Project == "Client")]));

    [Fact]
    public void Components_AreFound() => Assert.Contains(Sources.All, f => f.Path == "Client/Common/App.razor");

    [Theory]
    [InlineData(121, 0, 0, 0, "markup")]
    [InlineData(1, 60, 0, 0, "lines of code")]
    [InlineData(1, 1, 5, 0, "services")]
    [InlineData(1, 1, 0, 9, "parameters")]
    public void Components_OverALimit_AreReported(int markup, int code, int injects, int parameters, string what)
    {
        var text = Repeat("@inject IBookingService Bookings", injects) + Repeat("<p>x</p>", markup - injects) + "@code {\n" + Repeat("    [Parameter] public int A { get; set; }", parameters)
            + Repeat("    int b;", code - parameters) + "}\n";
        Assert.Contains(what, Assert.Single(RazorShape.Violations([new SourceFile("Client/Rooms/RoomPage.razor", text)])));
    }

    [Fact]
    public void Components_WithTooManyParametersInTheCodeBehind_AreReported() => Assert.Single(RazorShape.Violations(
        [new SourceFile("Client/A.razor", "<p />\n"), new SourceFile("Client/A.razor.cs", Repeat("[Parameter, EditorRequired] public int B { get; set; }", 9))]));

    [Theory]
    [InlineData("<a>打开@Icons.Of(\"right\")</a>", 1)]
    [InlineData("<a>打开@(Icons.Of(\"right\"))</a>", 0)]
    [InlineData("<a>@bar.Label@if (true) { <b>。@Title</b> }</a>", 0)]
    public void Code_ThatRazorTakesForAnAddress_IsReported(string markup, int violations) =>
        Assert.Equal(violations, RazorShape.Violations([new SourceFile("Client/A.razor", markup)]).Count());

    private static string Repeat(string line, int count) => string.Concat(Enumerable.Repeat(line + "\n", Math.Max(0, count)));
}
