; The set-up program for Windows: for this user only, upgrade in place, data stays unless its removal is asked for.
; packaging/windows_packages.py gives every name in capitals by -D.
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

Name "${TITLE}"
OutFile "${TARGET}"
BrandingText "${TITLE} ${VERSION}"
; Per user: no administrator is needed, and none is asked for.
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${DATA_FOLDER}"
; An upgrade goes where the program is already.
InstallDirRegKey HKCU "Software\${DATA_FOLDER}" "InstallDir"

; The uninstaller is made while this is compiled, and can be signed only then.
!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"' = 0
!endif

VIProductVersion "${FOUR_NUMBERS}"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${TITLE} set-up"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "${COPYRIGHT}"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${DATA_FOLDER}"
!define PROGRAM "$INSTDIR\${COMMAND}.exe"
; The same program with a console, for `send` and `tour`.
!define CONSOLE "$INSTDIR\${COMMAND}-console.exe"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "${PROGRAM}"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString RUNNING ${LANG_ENGLISH} "${TITLE} is open. Close it, then choose Retry."
LangString RUNNING ${LANG_GERMAN} "${TITLE} ist geöffnet. Schließen Sie es und wählen Sie dann Wiederholen."
LangString RUNNING ${LANG_SPANISH} "${TITLE} está abierto. Ciérrelo y elija Reintentar."
LangString RUNNING ${LANG_SIMPCHINESE} "${TITLE} 正在运行。请关闭后选择“重试”。"
LangString THE_PROGRAM ${LANG_ENGLISH} "The program"
LangString THE_PROGRAM ${LANG_GERMAN} "Das Programm"
LangString THE_PROGRAM ${LANG_SPANISH} "El programa"
LangString THE_PROGRAM ${LANG_SIMPCHINESE} "程序"
LangString MY_DATA ${LANG_ENGLISH} "My drafts, PBX addresses and logs"
LangString MY_DATA ${LANG_GERMAN} "Meine Entwürfe, Anlagenadressen und Protokolle"
LangString MY_DATA ${LANG_SPANISH} "Mis borradores, direcciones de centralitas y registros"
LangString MY_DATA ${LANG_SIMPCHINESE} "我的草稿、PBX 地址和日志"

; A program that runs cannot be replaced: ask to close it. A silent set-up gives up with status 2 instead.
!macro WAIT_UNTIL_CLOSED FILE
    ${Do}
        ClearErrors
        ${IfNot} ${FileExists} "${FILE}"
            ${ExitDo}
        ${EndIf}
        FileOpen $0 "${FILE}" a
        ${IfNot} ${Errors}
            FileClose $0
            ${ExitDo}
        ${EndIf}
        ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDCANCEL`
            SetErrorLevel 2
            Quit
        ${EndIf}
    ${Loop}
!macroend

; Only what a set-up put there is removed: the folder may be one with other files in it.
!macro REMOVE_PROGRAM
    RMDir /r "$INSTDIR\_internal"
    Delete "${PROGRAM}"
    Delete "${CONSOLE}"
    Delete "$INSTDIR\uninstall.exe"
!macroend

Section "-program"
    !insertmacro WAIT_UNTIL_CLOSED "${PROGRAM}"
    !insertmacro WAIT_UNTIL_CLOSED "${CONSOLE}"
    ; An older version may have files that this one has not.
    !insertmacro REMOVE_PROGRAM
    SetOutPath "$INSTDIR"
    File /r "${SOURCE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "${PROGRAM}"
    WriteRegStr HKCU "Software\${DATA_FOLDER}" "InstallDir" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "${PROGRAM}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
SectionEnd

Section "un.$(THE_PROGRAM)"
    SectionIn RO
    !insertmacro WAIT_UNTIL_CLOSED "${PROGRAM}"
    !insertmacro WAIT_UNTIL_CLOSED "${CONSOLE}"
    !insertmacro REMOVE_PROGRAM
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${TITLE}.lnk"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    DeleteRegKey HKCU "Software\${DATA_FOLDER}"
SectionEnd

; Not ticked unless the person ticks it; a silent uninstall leaves the data. Secrets stay in the Credential Manager.
Section /o "un.$(MY_DATA)"
    RMDir /r "$LOCALAPPDATA\${DATA_FOLDER}"
SectionEnd
