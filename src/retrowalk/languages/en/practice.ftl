# What is asked for and is not there.

practice-no-setting = The practice has no setting called '{ $name }'.
practice-no-stage = The practice has no stage called '{ $name }'.
practice-no-instruction = The practice has no instruction called '{ $name }'.
practice-no-hazard = The practice has no hazard called '{ $name }'.
practice-no-pose = The practice has no pose called '{ $name }'.
practice-no-guide = The practice has no guide called '{ $name }' for you.
practice-no-claim = The practice has no claim called '{ $name }'.
