using System.ComponentModel.DataAnnotations;
using System.Reflection;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Tests.Common;

public class ValidationMessageTests
{
    public static TheoryData<string> Attributes() =>
        [.. from type in typeof(Outcome).Assembly.GetTypes()
            from property in type.GetProperties()
            from attribute in property.GetCustomAttributes<ValidationAttribute>()
            select $"{type.Name}.{property.Name}: {attribute.ErrorMessage}"];

    [Theory]
    [MemberData(nameof(Attributes))]
    public void ErrorMessage_OfEveryAttribute_IsAChineseSentence(string attribute) => Assert.Matches(@": [\u4e00-\u9fff].*。$", attribute);
}
