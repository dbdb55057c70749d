namespace PartyMassCenter.Shared.Reminders;

/// <summary>What somebody shows to have a matter count as done.</summary>
public enum ProofKind
{
    /// <summary>打勾.</summary>
    Tick = 1,

    /// <summary>文字说明.</summary>
    Note = 2,

    /// <summary>现场照片.</summary>
    Photo = 3,
}
