using System.Security.Cryptography;
using System.Text;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>Ids of sample things: the same on every machine, so that links in documents and tests hold.</summary>
public static class SampleId
{
    public static Guid Of(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"party-mass-center sample {name}")).AsSpan(0, 16), bigEndian: true);
}
