using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Shared.Tests.People;

public class PhonesTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("13812345678", "138****5678")]
    [InlineData("0351-4123456", "0351-4****56")]
    [InlineData("010-12345678", "010-12****78")]
    [InlineData("12345678", "12****78")]
    [InlineData("1234567", "****67")]
    [InlineData("12", "****")]
    [InlineData("", "****")]
    public void Mask_HidesTheMiddle(string? phone, string? expected) => Assert.Equal(expected, Phones.Mask(phone));

    [Theory]
    [InlineData("13812345678")]
    [InlineData("0351-4123456")]
    [InlineData("010-12345678")]
    public void Mask_OfARealNumber_HidesAtLeastFourDigits(string phone) =>
        Assert.True(Phones.Mask(phone)!.Count(char.IsDigit) <= phone.Count(char.IsDigit) - 4);
}
