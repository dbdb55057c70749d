using System.ComponentModel.DataAnnotations;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Common;

/// <summary>Checks a request by the DataAnnotations on it: the same that the form shows.</summary>
public static class RequestShape
{
    /// <summary>All faults of the request; empty when it is well formed.</summary>
    public static IReadOnlyList<Refusal> Check(object request)
    {
        List<ValidationResult> results = [];
        if (Validator.TryValidateObject(request, new ValidationContext(request), results, validateAllProperties: true)) return [];
        return [.. results.Select(r => Refusal.Invalid("request.invalid", r.ErrorMessage!, r.MemberNames.FirstOrDefault()))];
    }
}
