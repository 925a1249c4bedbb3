using System.Runtime.CompilerServices;

namespace TeamsHerstelBot.Domein.Tests;

/// <summary>
/// A fact that plays for seconds. Stryker runs the tests once for every mutant, and leaves these out (docs/bijdragen.md, Mutations).
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TraagFactAttribute : FactAttribute
{
    public TraagFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        if (Environment.GetEnvironmentVariable("TEAMSHERSTELBOT_MUTATIES") is not null) Skip = "Takes seconds, and would for every mutant.";
    }
}
