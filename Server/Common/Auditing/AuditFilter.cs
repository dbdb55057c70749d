using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Common.Auditing;

/// <summary>An <see cref="AuditQuery"/> in an address; everything may be left out.</summary>
public sealed record AuditFilter(
    DateOnly? From, DateOnly? To, Guid? PersonId, AuditAction? Action, string? Text, string? SubjectId, int? Skip, int? Take)
{
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
