namespace PartyMassCenter.TestKit.Servers;

/// <summary>The accounts of the sample data, which exist in Development only.</summary>
public static class SampleAccounts
{
    public const string Password = "Dangqun@2026";

    /// <summary>The village whose sample data is complete.</summary>
    public const string Center = "柳溪村党群服务中心";

    public const string County = "county";

    public const string Town = "town";

    public const string CenterAdministrator = "center";

    public const string Cadre = "cadre";

    public const string OtherCadre = "cadre2";

    public const string Organiser = "organiser";

    public const string Inspector = "inspector";
}
