using System.Security.Cryptography;
using System.Text;
using PartyMassCenter.Shared.Activities.Registrations;

namespace PartyMassCenter.Server.Activities.Registrations;

/// <summary>Codes are drawn at random and kept as a hash only: who reads the database can't act for anybody.</summary>
internal static class RegistrationCodes
{
    public static string New() => RandomNumberGenerator.GetString(RegistrationCode.Signs, RegistrationCode.Length);

    public static string Hash(string code) => Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(code)));
}
