using PartyMassCenter.Server.Common.Persistence;

namespace PartyMassCenter.Server.Common.Access;

/// <summary>Where the centres are, for those who can't know them: brought by the feature Centers.</summary>
public interface ICenterDirectory
{
    /// <summary>All centres in tree order.</summary>
    Task<IReadOnlyList<CenterPlace>> AllAsync(AppDbContext db, CancellationToken cancel = default);
}
