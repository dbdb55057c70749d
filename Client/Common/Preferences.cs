namespace PartyMassCenter.Client.Common;

/// <summary>How a reader wants to read, kept in cookies: elder mode (适老化) and the theme.</summary>
public static class Preferences
{
    public const string ElderCookie = "elder";

    public const string ThemeCookie = "theme";

    /// <summary>“light” or “dark”; null = as the system says.</summary>
    public static string? Theme(string? cookie) => cookie is "light" or "dark" ? cookie : null;

    /// <summary>Where to go to switch elder mode and come back.</summary>
    /// <param name="path">Local path to return to, query included.</param>
    public static string ElderLink(bool on, string path) => $"/preferences/elder?on={(on ? "true" : "false")}&return={Uri.EscapeDataString(path)}";

    /// <summary>Where to go to switch the theme and come back; an empty value goes back to the system's.</summary>
    public static string ThemeLink(string value, string path) => $"/preferences/theme?value={value}&return={Uri.EscapeDataString(path)}";
}
