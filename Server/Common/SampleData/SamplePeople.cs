using Microsoft.AspNetCore.Identity;
using PartyMassCenter.Server.People;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Common.SampleData;

/// <summary>Sample accounts, in Development only. Names and numbers are made up.</summary>
public static class SamplePeople
{
    /// <summary>The password of every sample account.</summary>
    public const string Password = "Dangqun@2026";

    private static readonly (string UserName, string Name, string Title, string Phone, string Unit, Role Role)[] Everybody =
    [
        ("county", "郑海涛", "县委组织部组织科科长", "13805370001", "清河县", Role.CountyAdministrator),
        ("town", "韩雪", "松河镇组织委员", "13805370002", "松河镇", Role.TownAdministrator),
        ("center", "周桂兰", "柳溪村党支部书记", "13805370003", "柳溪村", Role.CenterAdministrator),
        ("cadre", "陈建国", "村委副主任", "13805371146", "柳溪村", Role.Cadre),
        ("cadre2", "李秀梅", "妇联主席", "13705378810", "柳溪村", Role.Cadre),
        ("wangdehai", "王德海", "民兵连长", "13605374521", "柳溪村", Role.Cadre),
        ("liuming", "刘明", "第一书记", "13505372208", "柳溪村", Role.Cadre),
        ("zhangxiaoyu", "张晓雨", "村文书", "13405376632", "柳溪村", Role.Cadre),
        ("organiser", "赵文静", "文化专干", "13305375577", "柳溪村", Role.Organiser),
        ("sunlanying", "孙兰英", "银龄艺术团团长", "13205373309", "银龄艺术团", Role.Organiser),
        ("inspector", "孙志远", "县督导组组长", "13105370007", "清河县", Role.Inspector),
        ("qingshan", "马俊", "青山镇组织委员", "13805370008", "青山镇", Role.TownAdministrator),
        ("shiqiao", "吴立新", "石桥村党支部书记", "13805370009", "石桥村", Role.CenterAdministrator),
        ("yunling", "高玉山", "云岭村党支部书记", "13805370010", "云岭村", Role.CenterAdministrator),
        ("baihe", "林秋月", "白河村党支部书记", "13805370011", "白河村", Role.CenterAdministrator),
    ];

    public static Guid IdOf(string userName) => SampleId.Of($"person {userName}");

    public static string NameOf(Guid id) => Everybody.First(p => IdOf(p.UserName) == id).Name;

    /// <summary>The accounts and their roles. A team's leader books rooms in the village, so the role is held there.</summary>
    public static (IReadOnlyList<Person> People, IReadOnlyList<RoleGrant> Grants) Create(IPasswordHasher<Person> hasher)
    {
        // One hash serves all: hashing is slow on purpose, and these accounts share their password anyway.
        var hash = hasher.HashPassword(new Person(), Password);
        var people = Everybody.Select(p => new Person
        {
            Id = IdOf(p.UserName),
            UserName = p.UserName,
            NormalizedUserName = p.UserName.ToUpperInvariant(),
            Name = p.Name,
            Title = p.Title,
            PhoneNumber = p.Phone,
            UnitId = SampleId.Of(p.Unit),
            PasswordHash = hash,
            SecurityStamp = Guid.CreateVersion7().ToString("N"),
            LockoutEnabled = true,
        }).ToList();
        var grants = Everybody.Select(p => new RoleGrant
        {
            PersonId = IdOf(p.UserName),
            UnitId = p.Unit == "银龄艺术团" ? SamplePlaces.Liuxi : SampleId.Of(p.Unit),
            Role = p.Role,
        }).ToList();
        return (people, grants);
    }
}
