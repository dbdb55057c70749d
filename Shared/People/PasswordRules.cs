namespace PartyMassCenter.Shared.People;

/// <summary>What a password must look like (等保 habits): long enough and of mixed kinds.</summary>
public static class PasswordRules
{
    public const int MinimumLength = 8;

    /// <summary>How many of the four kinds (capital letter, small letter, digit, other sign) it must mix.</summary>
    public const int MinimumKinds = 3;

    /// <summary>The rule in one Chinese sentence, for the hint beside the field.</summary>
    public static string Hint => $"至少{MinimumLength}位，大写字母、小写字母、数字、符号中至少用{MinimumKinds}种，不含登录名。";

    /// <summary>All reasons against a password, as Chinese sentences; none when it is good.</summary>
    public static IEnumerable<string> Objections(string password, string userName)
    {
        if (password.Length < MinimumLength)
            yield return $"密码至少要{MinimumLength}位，现在只有{password.Length}位。";
        if (Kinds(password) < MinimumKinds)
            yield return $"密码要在大写字母、小写字母、数字、符号中至少用{MinimumKinds}种，现在只有{Kinds(password)}种。";
        if (userName.Length > 2 && password.Contains(userName, StringComparison.OrdinalIgnoreCase))
            yield return "密码里不要包含登录名。";
        if (password.Length > 0 && password.Distinct().Count() < 4)
            yield return "密码里重复的字符太多，请换一个。";
    }

    private static int Kinds(string password) =>
        (password.Any(char.IsAsciiLetterUpper) ? 1 : 0)
        + (password.Any(char.IsAsciiLetterLower) ? 1 : 0)
        + (password.Any(char.IsAsciiDigit) ? 1 : 0)
        + (password.Any(c => !char.IsAsciiLetterOrDigit(c)) ? 1 : 0);
}
