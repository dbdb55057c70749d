namespace PartyMassCenter.Shared.Common;

/// <summary>Search over the audit. Null means any.</summary>
public sealed record AuditQuery
{
    /// <summary>First day, centre's wall clock.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, centre's wall clock, included.</summary>
    public DateOnly? To { get; init; }

    public Guid? PersonId { get; init; }

    public AuditAction? Action { get; init; }

    /// <summary>Part of a name, an id or a value.</summary>
    public string? Text { get; init; }

    /// <summary>Id of the thing changed.</summary>
    public string? SubjectId { get; init; }

    /// <summary>Rows to leave out at the beginning; null = 0.</summary>
    public int? Skip { get; init; }

    /// <summary>1 to 200 rows; null = 50.</summary>
    public int? Take { get; init; }
}
