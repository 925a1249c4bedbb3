using System.Text.Json.Serialization;

namespace TeamsHerstelBot.Cards.AdaptiveCards;

/// <summary>The icons of Fluent that the cards use, under their own names. The Proeftuin has a drawing of each.</summary>
public enum IconName
{
    /// <summary>What returns each week.</summary>
    Calendar,

    /// <summary>A question.</summary>
    QuestionCircle,

    /// <summary>Somebody is asked to think along.</summary>
    PersonChat,

    /// <summary>Two who work together.</summary>
    Handshake,

    /// <summary>Keeping it alive.</summary>
    LeafOne,

    /// <summary>What waits.</summary>
    TaskListLtr,

    /// <summary>A profile.</summary>
    Person,

    /// <summary>A pool or a team.</summary>
    PeopleTeam,

    /// <summary>Settings.</summary>
    Settings,

    /// <summary>Figures.</summary>
    DataBarVertical,

    /// <summary>A term or an explanation.</summary>
    BookOpen,

    /// <summary>To read first.</summary>
    Warning,

    /// <summary>A telephone number.</summary>
    Call,

    /// <summary>Not now.</summary>
    PauseCircle,

    /// <summary>Done.</summary>
    CheckmarkCircle,

    /// <summary>Waits.</summary>
    Clock,

    /// <summary>A notice.</summary>
    Info,

    /// <summary>An idea.</summary>
    Lightbulb,

    /// <summary>What only some may see.</summary>
    LockClosed,
}

/// <summary>How large an icon is.</summary>
public enum IconSize
{
    /// <summary>16 px.</summary>
    [JsonStringEnumMemberName("xSmall")]
    ExtraSmall,

    /// <summary>20 px.</summary>
    Small,

    /// <summary>24 px.</summary>
    Standard,

    /// <summary>28 px.</summary>
    Medium,
}

/// <summary>How an icon is drawn.</summary>
public enum IconStyle
{
    /// <summary>In lines.</summary>
    Regular,

    /// <summary>In planes.</summary>
    Filled,
}

/// <summary>Colour of a badge.</summary>
public enum BadgeStyle
{
    /// <summary>Grey.</summary>
    Default,

    /// <summary>Light grey: past.</summary>
    Subtle,

    /// <summary>Blue: going on.</summary>
    Informative,

    /// <summary>The colour of Teams.</summary>
    Accent,

    /// <summary>Green: went well.</summary>
    Good,

    /// <summary>Red: somebody has to do something now.</summary>
    Attention,

    /// <summary>Yellow: waits for somebody.</summary>
    Warning,
}

/// <summary>How much colour a badge has.</summary>
public enum BadgeAppearance
{
    /// <summary>Full colour.</summary>
    Filled,

    /// <summary>A tint, with dark letters.</summary>
    Tint,
}

/// <summary>Corners of a badge.</summary>
public enum BadgeShape
{
    /// <summary>Sharp.</summary>
    Square,

    /// <summary>A little round.</summary>
    Rounded,

    /// <summary>A pill.</summary>
    Circular,
}

/// <summary>Colour of a bar.</summary>
public enum ProgressBarColor
{
    /// <summary>The colour of Teams.</summary>
    Accent,

    /// <summary>Green.</summary>
    Good,

    /// <summary>Yellow.</summary>
    Warning,

    /// <summary>Red.</summary>
    Attention,
}

/// <summary>Colour in a chart; those that who is colour-blind also tells apart.</summary>
public enum ChartColor
{
    /// <summary>Green.</summary>
    [JsonStringEnumMemberName("good")]
    Good,

    /// <summary>Yellow.</summary>
    [JsonStringEnumMemberName("warning")]
    Warning,

    /// <summary>Red.</summary>
    [JsonStringEnumMemberName("attention")]
    Attention,

    /// <summary>Grey.</summary>
    [JsonStringEnumMemberName("neutral")]
    Neutral,

    /// <summary>Blue.</summary>
    [JsonStringEnumMemberName("categoricalBlue")]
    Blue,

    /// <summary>Purple.</summary>
    [JsonStringEnumMemberName("categoricalPurple")]
    Purple,

    /// <summary>Teal.</summary>
    [JsonStringEnumMemberName("categoricalTeal")]
    Teal,

    /// <summary>Orange.</summary>
    [JsonStringEnumMemberName("categoricalMarigold")]
    Marigold,
}
