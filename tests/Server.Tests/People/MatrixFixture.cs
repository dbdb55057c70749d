using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>One server and one world for all walks: every cell brings its own things.</summary>
public sealed class MatrixFixture : IAsyncLifetime
{
    public PeopleHost Host { get; private set; } = null!;

    public MatrixWorld World { get; private set; } = null!;

    private Task<IReadOnlyList<MatrixCell>>? shared;

    /// <summary>Cells for whatever only reads.</summary>
    public Task<IReadOnlyList<MatrixCell>> SharedAsync() => shared ??= World.RowAsync(Host);

    public async Task InitializeAsync()
    {
        Host = await PeopleHost.StartAsync(DatabaseEngine.Sqlite);
        World = await MatrixWorld.CreateAsync(Host);
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
