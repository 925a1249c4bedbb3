namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>What an ED offered in a week.</summary>
public sealed record Weekaanbod(Guid TeamvraagId);
