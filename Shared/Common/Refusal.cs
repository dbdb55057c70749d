namespace PartyMassCenter.Shared.Common;

/// <summary>One expected reason for not doing what was asked.</summary>
/// <param name="Code">Stable code for programs and statistics, such as <c>booking.overlap</c>.</param>
/// <param name="Kind">What sort of refusal it is.</param>
/// <param name="Message">A Chinese sentence that says what is wrong and what to do.</param>
/// <param name="Field">The request's property that it is about, or null.</param>
public sealed record Refusal(string Code, RefusalKind Kind, string Message, string? Field = null)
{
    public static Refusal Invalid(string code, string message, string? field = null) => new(code, RefusalKind.Invalid, message, field);

    public static Refusal NotFound(string code, string message) => new(code, RefusalKind.NotFound, message);

    public static Refusal Forbidden(string code, string message) => new(code, RefusalKind.Forbidden, message);

    public static Refusal Conflict(string code, string message, string? field = null) => new(code, RefusalKind.Conflict, message, field);
}
