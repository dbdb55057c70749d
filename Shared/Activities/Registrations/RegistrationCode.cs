namespace PartyMassCenter.Shared.Activities.Registrations;

/// <summary>The code (报名码) by which people find their registration: eight signs that can't be taken for one another.</summary>
public static class RegistrationCode
{
    public const int Length = 8;

    /// <summary>No 0 and O, no 1, I and L.</summary>
    public const string Signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary>“K7QM-2XBD”, as people read it out.</summary>
    public static string Text(string code) => code.Length == Length ? $"{code[..4]}-{code[4..]}" : code;

    /// <summary>What was typed, without spaces and dashes, in capitals; null when it can't be a code.</summary>
    public static string? Read(string? typed)
    {
        var code = string.Concat((typed ?? "").Where(c => c is not (' ' or '-' or '－' or '　'))).ToUpperInvariant();
        return code.Length == Length && code.All(Signs.Contains) ? code : null;
    }
}
