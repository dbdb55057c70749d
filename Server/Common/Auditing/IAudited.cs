namespace PartyMassCenter.Server.Common.Auditing;

/// <summary>An entity whose every change is written to the audit.</summary>
public interface IAudited
{
    /// <summary>Chinese name of the kind of thing, such as 预约.</summary>
    string AuditSubject { get; }

    /// <summary>The unit it belongs to, which decides who may read the entry.</summary>
    Guid? AuditUnitId { get; }
}
