using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.TestKit.Servers;

/// <summary>How to start a <see cref="ServerProcess"/>.</summary>
public sealed record ServerSettings
{
    /// <summary>Settings by their names in the configuration, such as <c>Database:PostgreSQL</c>.</summary>
    public required IReadOnlyDictionary<string, string> Values { get; init; }

    /// <summary>Development has the sample data and its accounts.</summary>
    public string Environment { get; init; } = "Development";

    /// <summary>Debug or Release; by default as the tests were built.</summary>
    public string Configuration { get; init; } = Repository.Configuration;

    /// <summary>Null = any free port.</summary>
    public int? Port { get; init; }

    public TimeSpan StartWithin { get; init; } = TimeSpan.FromSeconds(90);

    public static ServerSettings On(TestDatabase database) => new() { Values = database.Settings };

    public ServerSettings With(string name, string value) => this with { Values = new Dictionary<string, string>(Values) { [name] = value } };
}
