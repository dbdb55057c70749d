using System.Text.RegularExpressions;
using PartyMassCenter.Architecture.Tests.Reading;

namespace PartyMassCenter.Architecture.Tests.Checks;

/// <summary>MudBlazor, Quartz and QRCoder each live in one folder, so that each can be replaced there.</summary>
internal static partial class LibraryHomes
{
    public static IEnumerable<string> Violations(IEnumerable<SourceFile> files) =>
        from file in files
        where file.Extension is ".cs" or ".razor"
        where (MudBlazor().IsMatch(file.Code) && !file.Path.StartsWith("Client/Common/Kit/", StringComparison.Ordinal))
            || (Quartz().IsMatch(file.Code) && !file.Path.StartsWith("Server/Common/Jobs/", StringComparison.Ordinal))
            || (QrCoder().IsMatch(file.Code) && !file.Path.StartsWith("Client/Common/Codes/", StringComparison.Ordinal))
        select $"{file.Path} uses a library outside its home";

    [GeneratedRegex(@"(?<![/\w])Mud[A-Z]\w+")]
    private static partial Regex MudBlazor();

    [GeneratedRegex(@"\bQuartz\.|using\s+Quartz")]
    private static partial Regex Quartz();

    [GeneratedRegex(@"\bQRCoder\.|using\s+QRCoder")]
    private static partial Regex QrCoder();
}
