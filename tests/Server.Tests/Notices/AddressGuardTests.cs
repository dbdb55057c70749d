using System.Net;
using PartyMassCenter.Server.Notices;
using PartyMassCenter.Server.Notices.Channels;

namespace PartyMassCenter.Server.Tests.Notices;

public class AddressGuardTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.20.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.100.100.200")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("64:ff9b::7f00:1")]
    public void IsPublic_ForAnAddressInsideTheHouse_IsFalse(string address) => Assert.False(AddressGuard.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("101.91.69.200")]
    [InlineData("172.15.0.1")]
    [InlineData("172.32.0.1")]
    [InlineData("192.169.0.1")]
    [InlineData("2408:8000::1")]
    public void IsPublic_ForAnAddressOnTheInternet_IsTrue(string address) => Assert.True(AddressGuard.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public async Task Post_ToAPrivateAddress_IsRefusedAtTheConnectionUnlessTheOperatorNamedIt()
    {
        await using var sink = await PartyMassCenter.TestKit.Notices.NoticeSink.StartAsync();
        Assert.Equal(SendOutcome.Failed, (await PostAsync(sink, "")).Outcome);
        Assert.Empty(sink.Faults);
        Assert.Equal(SendOutcome.Sent, (await PostAsync(sink, "127.0.0.1")).Outcome);
    }

    private static async Task<SendResult> PostAsync(PartyMassCenter.TestKit.Notices.NoticeSink sink, string allowed)
    {
        using var http = new ChannelHttp(new AddressGuard(new DeliverySettings { PrivateHosts = allowed }));
        return await new HttpCall(http).PostAsync(new Uri(sink.Url("wecom")), () => new HttpRequestMessage { Content = new StringContent("""{"msgtype":"text","text":{"content":"x"}}""") }, RobotAnswers.Read, default);
    }
}
