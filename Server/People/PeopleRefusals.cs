using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>What people's administration can refuse.</summary>
internal static class PeopleRefusals
{
    public static Refusal NoPerson { get; } = Refusal.NotFound("person.not-found", "没有找到这个账号，请刷新人员列表后再试。");

    public static Refusal NoUnit { get; } = Refusal.NotFound("unit.not-found", "没有找到这个单位，请刷新后再试。");

    public static Refusal NoGrant { get; } = Refusal.NotFound("role.not-found", "没有找到这项角色，可能刚被收回，请刷新后查看。");

    public static Refusal Outranked { get; } = Refusal.Forbidden("person.outranked", "这个账号的权限比您高，或有您管不到的角色。请联系上级管理员操作。");

    public static Refusal MoreThanHeld { get; } = Refusal.Forbidden("role.more-than-held", "不能授予比自己更高的角色。请联系上级管理员授予。");

    public static Refusal LastAdministrator { get; } = Refusal.Conflict(
        "person.last-administrator", "这是最后一位能用的县级管理员，停用或收回后就没有人能管理全县了。请先授予另一位同事县级管理员。");

    public static Refusal Oneself { get; } = Refusal.Conflict("person.oneself", "不能停用自己的账号，请由其他管理员操作。");

    public static Refusal OwnPassword { get; } = Refusal.Conflict("person.own-password", "自己的密码请到“我的账号”里修改。");

    public static Refusal NoPhone { get; } = Refusal.NotFound("person.no-phone", "这个账号没有留电话。");

    public static Refusal HeldAlready(Role role) => Refusal.Conflict("role.held-already", $"已经是这个单位的{RolePermissions.Name(role)}了，不用再授予。");
}
