using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Common.Auditing;

/// <summary>An <see cref="AuditQuery"/> in an address; everything may be left out.</summary>
public sealed class AuditFilter
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public Guid? PersonId { get; init; }

    public AuditAction? Action { get; init; }

    public string? Text { get; init; }

    public string? SubjectId { get; init; }

    public int? Skip { get; init; }

    public int? Take { get; init; }

    public AuditQuery ToQuery() => new()
    {
        From = From,
        To = To,
        PersonId = PersonId,
        Action = Action,
        Text = Text,
        SubjectId = SubjectId,
        Skip = Skip ?? 0,
        Take = Take ?? 50,
    };
}
