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
        var context = new ValidationContext(request);

        // The framework asks the request itself only when its attributes have nothing to say; people want all reasons at once.
        if (!Validator.TryValidateObject(request, context, results, validateAllProperties: true) && request is IValidatableObject whole)
            results.AddRange(whole.Validate(context).Where(r => results.All(known => known.ErrorMessage != r.ErrorMessage)).ToArray());
        return [.. results.Select(r => Refusal.Invalid("request.invalid", r.ErrorMessage!, r.MemberNames.FirstOrDefault()))];
    }
}
