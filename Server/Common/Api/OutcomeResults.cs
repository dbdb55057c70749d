using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Common.Api;

/// <summary>Outcomes as HTTP answers: the value, or problem details (RFC 9457) in Chinese with every refusal.</summary>
public static class OutcomeResults
{
    /// <summary>200 with the value, or a problem.</summary>
    public static Results<Ok<T>, ProblemHttpResult> ToResult<T>(this Outcome<T> outcome) =>
        outcome.Succeeded ? TypedResults.Ok(outcome.Value) : Problem(outcome.Refusals);

    /// <summary>201 with the value and its address, or a problem.</summary>
    public static Results<Created<T>, ProblemHttpResult> ToCreated<T>(this Outcome<T> outcome, Func<T, string> location) =>
        outcome.Succeeded ? TypedResults.Created(location(outcome.Value), outcome.Value) : Problem(outcome.Refusals);

    /// <summary>204, or a problem.</summary>
    public static Results<NoContent, ProblemHttpResult> ToResult(this Outcome outcome) =>
        outcome.Succeeded ? TypedResults.NoContent() : Problem(outcome.Refusals);

    /// <summary>A problem with every refusal; the first decides the status.</summary>
    public static ProblemHttpResult Problem(IReadOnlyList<Refusal> refusals)
    {
        var first = refusals[0];
        return TypedResults.Problem(new ProblemDetails
        {
            Status = Status(first),
            Title = first.Kind switch
            {
                _ when first.Code == "account.signed-out" => "请先登录",
                RefusalKind.Invalid => "填写有误",
                RefusalKind.NotFound => "没有找到",
                RefusalKind.Forbidden => "没有权限",
                _ => "暂时不能这样做",
            },
            Detail = string.Join('\n', refusals.Select(r => r.Message)),
            Extensions = { ["refusals"] = refusals.Select(r => new { r.Code, kind = r.Kind.ToString(), r.Message, r.Field }).ToArray() },
        });
    }

    private static int Status(Refusal refusal) => refusal switch
    {
        { Code: "account.signed-out" } => StatusCodes.Status401Unauthorized,
        { Kind: RefusalKind.Invalid } => StatusCodes.Status400BadRequest,
        { Kind: RefusalKind.NotFound } => StatusCodes.Status404NotFound,
        { Kind: RefusalKind.Forbidden } => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status409Conflict,
    };
}
