using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Shared.Tests.Notices;

public class NoticeNumberTests
{
    [Fact]
    public void Of_IsTheSameForTheSameDeliveryAndDiffersForOthers()
    {
        var ids = Enumerable.Range(1, 2000).Select(n => new Guid(n, 1, 2, [3, 4, 5, (byte)(n * 7), (byte)(n >> 8), (byte)n, (byte)(n * 31), 9])).ToList();
        Assert.All(ids, id => Assert.Matches("^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$", NoticeNumber.Of(id)));
        Assert.Equal(ids.Count, ids.Select(NoticeNumber.Of).Distinct().Count());
        Assert.Equal(NoticeNumber.Of(ids[0]), NoticeNumber.Of(ids[0]));
    }
}
