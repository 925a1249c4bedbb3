namespace TeamsHerstelBot.Host.Opslag;

/// <summary>Names the JSON context of the types that are rows; every folder that has rows says so itself.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class RijenAttribute(Type context) : Attribute
{
    public Type Context { get; } = context;
}
