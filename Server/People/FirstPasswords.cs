using System.Security.Cryptography;

namespace PartyMassCenter.Server.People;

/// <summary>Random first passwords that can be read out over the phone: no 0 and O, no 1, l and I.</summary>
public static class FirstPasswords
{
    private const string Capitals = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private const string Smalls = "abcdefghijkmnpqrstuvwxyz";
    private const string Digits = "23456789";

    /// <summary>Such as “Kxm7-Pqw4-Ztr9”: 50 bits, enough for a password that lives until the first log-in.</summary>
    public static string Next() => string.Join('-', Enumerable.Range(0, 3).Select(_ => Group()));

    private static string Group() =>
        RandomNumberGenerator.GetString(Capitals, 1) + RandomNumberGenerator.GetString(Smalls, 2) + RandomNumberGenerator.GetString(Digits, 1);
}
