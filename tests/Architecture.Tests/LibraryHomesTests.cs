using PartyMassCenter.Architecture.Tests.Checks;
using PartyMassCenter.Architecture.Tests.Reading;

namespace PartyMassCenter.Architecture.Tests;

public class LibraryHomesTests
{
    [Fact]
    public void Libraries_StayAtHome() => Violations.AssertNone(LibraryHomes.Violations(Sources.Product));

    [Theory]
    [InlineData("Client/Rooms/RoomPage.razor", "<MudButton />")]
    [InlineData("Client/_Imports.razor", "@using MudBlazor")]
    [InlineData("Client/Common/App.razor", "@code { MudBlazor.IDialogService? d; }")]
    [InlineData("Server/Bookings/ReleaseJob.cs", "using Quartz;")]
    [InlineData("Client/Bookings/Slip.cs", "using QRCoder;")]
    public void Libraries_OutsideTheirHome_AreReported(string path, string text) => Assert.Single(LibraryHomes.Violations([new SourceFile(path, text)]));

    [Theory]
    [InlineData("Client/Common/Kit/KitDialog.razor", "<MudButton />")]
    [InlineData("Client/Common/App.razor", "<link href=\"_content/MudBlazor/MudBlazor.min.css\" />")]
    [InlineData("Server/Common/Jobs/JobsModule.cs", "using Quartz;")]
    [InlineData("Client/Common/Codes/QrSvg.cs", "using QRCoder;")]
    public void Libraries_AtHome_AreFine(string path, string text) => Assert.Empty(LibraryHomes.Violations([new SourceFile(path, text)]));
}
