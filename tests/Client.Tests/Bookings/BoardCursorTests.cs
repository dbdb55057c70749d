using PartyMassCenter.Client.Bookings;

namespace PartyMassCenter.Client.Tests.Bookings;

public class BoardCursorTests
{
    private static readonly BoardHours Hours = new(8, 21);

    [Theory]
    [InlineData("ArrowLeft", 8 * 60, 9 * 60, 8 * 60, 9 * 60)]
    [InlineData("ArrowRight", 20 * 60, 21 * 60, 20 * 60, 21 * 60)]
    [InlineData("Home", 12 * 60, 14 * 60, 8 * 60, 10 * 60)]
    [InlineData("End", 12 * 60, 14 * 60, 19 * 60, 21 * 60)]
    public void Move_AtTheEdges_StaysInside(string key, int from, int to, int newFrom, int newTo) =>
        Assert.Equal(new BoardCursor(0, newFrom, newTo), new BoardCursor(0, from, to).Move(key, false, 3, Hours));

    [Fact]
    public void Move_WithShiftLeft_NeverGetsShorterThanAStep() =>
        Assert.Equal(new BoardCursor(0, 540, 570), new BoardCursor(0, 540, 570).Move("ArrowLeft", true, 3, Hours));

    [Theory]
    [InlineData("ArrowUp", 0, 0)]
    [InlineData("ArrowDown", 2, 2)]
    [InlineData("ArrowDown", 1, 2)]
    public void Move_UpAndDown_StaysAmongTheRooms(string key, int row, int newRow) =>
        Assert.Equal(newRow, new BoardCursor(row, 540, 600).Move(key, false, 3, Hours).Row);
}
