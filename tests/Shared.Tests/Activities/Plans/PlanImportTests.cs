using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Plans;

namespace PartyMassCenter.Shared.Tests.Activities.Plans;

public class PlanImportTests
{
    private const string Pasted = """"
        月份	活动名称	时间	地点	主办单位	活动内容	预算（元）	预计人数	亮点
        1月	迎新春·百家宴	小年	村文化广场	村两委	写春联、猜灯谜	8000	300	是
        3月	春耕里的节气课	惊蛰	图书阅览室	文化专干	"老农讲""二十四节气"""	500元	约60人	
        5月	乡村文化大集	5月	村文化广场			2万元	800人次	是
        """";

    private static ImportPreview Preview(string text, List<PlanField>? mapping = null) => PlanImport.Preview(new PlanImportRequest { Year = 2026, Text = text, Mapping = mapping });

    [Fact]
    public void Preview_OfATableWithHeadings_KnowsItsColumns()
    {
        var preview = Preview(Pasted);
        Assert.True(preview.HasHeader);
        Assert.Empty(preview.Problems);
        Assert.Equal(
            [PlanField.Month, PlanField.Title, PlanField.Date, PlanField.Place, PlanField.Host, PlanField.Contents, PlanField.Budget, PlanField.Expected, PlanField.Highlight],
            preview.Columns.Select(c => c.Field));
        Assert.Equal((3, 0), (preview.Good, preview.Bad));
        var lesson = preview.Rows[1];
        Assert.Equal((3, "惊蛰", new DateOnly(2026, 3, 5)), (lesson.Line, lesson.Item!.DateText, lesson.Date!.Value));
        Assert.Equal(("老农讲\"二十四节气\"", 500m, 60), (lesson.Item.Contents, lesson.Item.Budget!.Value, lesson.Item.Expected!.Value));
        Assert.Equal((20000m, 800, true), (preview.Rows[2].Item!.Budget!.Value, preview.Rows[2].Item!.Expected!.Value, preview.Rows[2].Item!.Highlight));
    }

    [Fact]
    public void Preview_OfBadRows_SaysOfEachWhatToCorrect()
    {
        var preview = Preview("活动,时间,预算,人数,类别,亮点\n红色故事会,择日,很多,几百,讲故事,也许\n,7月\n年度村晚,12月,5000,300,文化,否");
        Assert.Equal((1, 2), (preview.Good, preview.Bad));
        var bad = preview.Rows[0];
        Assert.Null(bad.Item);
        Assert.Equal(5, bad.Problems.Count);
        Assert.All(bad.Problems, p => Assert.EndsWith("。", p, StringComparison.Ordinal));
        Assert.Equal(["请填写活动名称，例如“丰收节·晒秋赛”。"], preview.Rows[1].Problems);
        Assert.Equal((2, 3, 4), (preview.Rows[0].Line, preview.Rows[1].Line, preview.Rows[2].Line));
    }

    [Fact]
    public void Preview_WithoutHeadings_GuessesDatesAndTitles()
    {
        var preview = Preview("1月\t百家宴\n3月\t节气课");
        Assert.False(preview.HasHeader);
        Assert.Equal([PlanField.Date, PlanField.Title], preview.Columns.Select(c => c.Field));
        Assert.Equal(2, preview.Good);
    }

    [Fact]
    public void Preview_WithAMapping_GoesByIt()
    {
        var preview = Preview("甲\t乙\n百家宴\t1月", [PlanField.Title, PlanField.Date]);
        Assert.Equal(("百家宴", "1月"), (preview.Rows[^1].Item!.Title, preview.Rows[^1].Item!.DateText));
    }

    [Fact]
    public void Preview_WithoutAColumnForTheActivity_SaysSo() => Assert.NotEmpty(Preview("时间,预算\n1月,500", [PlanField.Date, PlanField.Budget]).Problems);

    [Fact]
    public void Preview_OfNothing_SaysSo() => Assert.Single(Preview("\n \n").Problems);

    [Fact]
    public void Preview_OfAQuotationMarkThatNeverCloses_LosesNoRow() => Assert.Equal(3, Preview("活动,时间\n\"百家宴,1月\n节气课,3月\n大集,5月").Rows.Count);

    [Fact]
    public void Preview_OfFarTooManyRows_StopsAndSaysSo()
    {
        var preview = Preview("活动,时间\n" + string.Concat(Enumerable.Repeat("大集,5月\n", 5000)));
        Assert.Equal(PlanTable.MostRows - 1, preview.Rows.Count);
        Assert.NotEmpty(preview.Problems);
    }

    [Theory]
    [InlineData("文化", ActivityKind.Culture)]
    [InlineData("文化活动", ActivityKind.Culture)]
    [InlineData("志愿", ActivityKind.Volunteering)]
    [InlineData("", ActivityKind.Culture)]
    public void Preview_OfAKind_TakesItsShortName(string text, ActivityKind kind) => Assert.Equal(kind, Preview($"活动,时间,类别\n大集,5月,{text}").Rows[0].Item!.Kind);
}
