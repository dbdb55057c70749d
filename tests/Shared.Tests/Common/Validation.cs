using System.ComponentModel.DataAnnotations;

namespace PartyMassCenter.Shared.Tests.Common;

/// <summary>What a form or a service finds wrong with a request by itself.</summary>
internal static class Validation
{
    public static IReadOnlyList<string> Problems(object request)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(request, new ValidationContext(request), results, validateAllProperties: true);
        return [.. results.Select(r => r.ErrorMessage!)];
    }
}
