namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>
/// How far a year's plan is carried out. Counted are theme activities (主题活动): those that carry out an item of the plan, published and over;
/// attendances (人次, not people) are check-ins and those who just came.
/// </summary>
/// <param name="Budget">Yuan of theme activities that are not cancelled, as far as they have one.</param>
/// <param name="AllHeld">Every activity that is over, weekly ones included.</param>
/// <param name="AllAttendances">Attendances of every activity.</param>
public sealed record PlanProgress(int Held, int Villagers, int Visitors, decimal Budget, int AllHeld, int AllAttendances)
{
    public int Attendances => Villagers + Visitors;
}
